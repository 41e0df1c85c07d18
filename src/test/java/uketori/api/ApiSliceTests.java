package uketori.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import uketori.reminder.Reminders;
import uketori.renewal.Holders;
import uketori.renewal.Renewals;
import uketori.statusdetail.LearnedWordings;
import uketori.statusdetail.StatusDetails;

/** Tests of the API alone: real HTTP handling, with stand-ins for the modules behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ApiSlice.class,
        properties = "spring.messages.basename=messages/api-tests,messages/api,messages/preparation,messages/signature")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE) // it cannot print character sets that do not exist
@MockitoBean(types = {Renewals.class, Holders.class, StatusDetails.class, LearnedWordings.class, Reminders.class})
@interface ApiSliceTests {}
