package uketori.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Finds the template of the name that a controller answers with, such as {@code dashboard/home}. */
@Component
final class PageViews implements ViewResolver, Ordered {

    private final Templates templates;
    private final MessageSource messages;
    private final ResourceUrlProvider files;
    private final Map<String, View> known = new ConcurrentHashMap<>();

    PageViews(Templates templates, MessageSource messages, ResourceUrlProvider files) {
        this.templates = templates;
        this.messages = messages;
        this.files = files;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale language) {
        boolean isElsewhere = name.contains(":"); // a redirect
        return isElsewhere ? null : known.computeIfAbsent(name, this::view);
    }

    private @Nullable View view(String name) {
        return templates.has(name) ? new PageView(name, templates, messages, files) : null;
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
