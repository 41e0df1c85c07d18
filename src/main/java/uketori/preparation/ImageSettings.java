package uketori.preparation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pictures are taken.
 *
 * @param mostBytes how large a file may be
 */
@ConfigurationProperties("uketori.images")
record ImageSettings(@DefaultValue("25MB") DataSize mostBytes) {}
