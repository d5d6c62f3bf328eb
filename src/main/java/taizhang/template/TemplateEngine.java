package taizhang.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLookupContext;
import freemarker.cache.TemplateLookupResult;
import freemarker.cache.TemplateLookupStrategy;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import taizhang.diagnostic.SourceFile;

/** FreeMarker as we run it: texts from memory only, no classes, no objects, no machine settings. */
final class TemplateEngine {
    /** Nothing reaches templates but the models we make ourselves. */
    private static final ObjectWrapper NO_OBJECTS = new ObjectWrapper() {
        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return switch (value) {
                case null -> null;
                case TemplateModel model -> model;
                default -> throw new TemplateModelException("not for templates: " + value.getClass());
            };
        }
    };

    /** A template in a folder may include those beside it and those at the top. */
    private static final TemplateLookupStrategy BESIDE_OR_ABOVE = new TemplateLookupStrategy() {
        @Override
        public TemplateLookupResult lookup(TemplateLookupContext asked) throws IOException {
            String name = asked.getTemplateName();
            TemplateLookupResult beside = asked.lookupWithAcquisitionStrategy(name);
            return beside.isPositive()
                    ? beside
                    : asked.lookupWithAcquisitionStrategy(name.substring(name.lastIndexOf('/') + 1));
        }
    };

    private TemplateEngine() {}

    static Configuration of(TemplateFolder folder) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_35);
        StringTemplateLoader texts = new StringTemplateLoader();
        for (SourceFile file : folder.files()) {
            texts.putTemplate(folder.nameOf(file), file.text(), 0);
        }
        engine.setTemplateLoader(texts);
        engine.setCacheStorage(new StrongCacheStorage());
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        engine.setLocalizedLookup(false);
        engine.setTemplateLookupStrategy(BESIDE_OR_ABOVE);
        engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setNumberFormat("computer");
        engine.setBooleanFormat("是,否");
        engine.setOutputFormat(XMLOutputFormat.INSTANCE);
        engine.setObjectWrapper(NO_OBJECTS);
        engine.setAPIBuiltinEnabled(false);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(false);
        engine.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        engine.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        engine.setTabSize(1);
        return engine;
    }
}
