import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes one jar of the program and its libraries: nothing in it is squeezed, signed, or there for another Java version.
 *
 * <p>Run by Maven as one source file with ASM on its class path: {@code java Bundle.java <jar of the program> <folder of the
 * libraries> <jar to make> <timestamp>}. Classes in the format of Java 5 are written anew in that of Java 8, since a JVM keeps
 * no older ones in its start cache. {@code program.sha256} tells this program from every other one. The same content gives the
 * same bytes.
 */
final class Bundle {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICES = "META-INF/services/";
    private static final String VERSIONS = "META-INF/versions/";
    private static final String DIGEST = "program.sha256";
    private static final int JAVA = 21;
    private static final int OLDEST_KEPT = 50;
    private static final int WRITTEN_ANEW = 52;
    private static final int MAJOR_VERSION = 7;

    /** By path; of two files of one name the program's own counts, else that of the first library. */
    private final Map<String, byte[]> entries = new TreeMap<>();

    private final ClassLoader classes;

    private Bundle(ClassLoader classes) {
        this.classes = classes;
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(Path.of(args[0])));
        try (Stream<Path> libraries = Files.list(Path.of(args[1]))) {
            libraries.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        List<URL> places = new ArrayList<>();
        for (Path jar : jars) {
            places.add(jar.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(places.toArray(URL[]::new))) {
            Bundle bundle = new Bundle(classes);
            for (Path jar : jars) {
                bundle.add(jar, jar.equals(jars.get(0)));
            }
            bundle.entries.put(DIGEST, bundle.digest().getBytes(StandardCharsets.UTF_8));
            bundle.write(Path.of(args[2]), Instant.parse(args[3]));
        }
    }

    private String digest() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        entries.forEach((name, bytes) -> {
            digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Path jar, boolean own) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, Runtime.Version.parse("" + JAVA))) {
            for (JarEntry entry : file.versionedStream().toList()) {
                take(entry.getName(), file.getInputStream(entry).readAllBytes(), own);
            }
        }
    }

    private void take(String name, byte[] bytes, boolean own) throws IOException {
        if (name.startsWith(SERVICES)) {
            byte[] line = (new String(bytes, StandardCharsets.UTF_8).strip() + "\n").getBytes(StandardCharsets.UTF_8);
            entries.merge(name, line, Bundle::joined);
        } else if (isWanted(name, own)) {
            entries.putIfAbsent(name, name.endsWith(".class") ? renewed(bytes, own) : bytes);
        }
    }

    /** Of a library neither the describing files nor the signatures, whose digests nobody is to compute at each start. */
    private static boolean isWanted(String name, boolean own) {
        return !name.endsWith("/")
                && !name.equals("module-info.class")
                && !name.startsWith(VERSIONS)
                && (own ? !name.startsWith("META-INF/maven/") : !name.startsWith("META-INF/"));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private byte[] renewed(byte[] bytes, boolean own) {
        if (own) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(bytes).accept(new PlainSwitches(writer), 0);
            return writer.toByteArray();
        }
        if (bytes[MAJOR_VERSION] >= OLDEST_KEPT) {
            return bytes;
        }
        byte[] newer = bytes.clone();
        newer[MAJOR_VERSION] = WRITTEN_ANEW;
        ClassWriter writer = new Framed(classes);
        new ClassReader(newer).accept(writer, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Works out what an older class file does not tell: the types at each branch. */
    private static final class Framed extends ClassWriter {
        private final ClassLoader classes;

        Framed(ClassLoader classes) {
            super(COMPUTE_FRAMES);
            this.classes = classes;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return classes;
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            try {
                return super.getCommonSuperClass(one, other);
            } catch (TypeNotPresentException | LinkageError optional) {
                return "java/lang/Object";
            }
        }
    }

    /**
     * Switches over types as plain questions: what javac writes has the JVM make a class for each at every start, and none of
     * them is kept in a start cache.
     */
    private static final class PlainSwitches extends ClassVisitor {
        private static final String ASKED = "(Ljava/lang/Object;I)I";

        private final List<Object[]> switches = new ArrayList<>();
        private String owner = "";
        private boolean isInterface;

        PlainSwitches(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            owner = name;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, above, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(api, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String asked, Handle maker, Object... labels) {
                    boolean plain = maker.getOwner().equals("java/lang/runtime/SwitchBootstraps")
                            && called.equals("typeSwitch")
                            && asked.equals(ASKED)
                            && Stream.of(labels).allMatch(label -> label instanceof Type);
                    if (plain) {
                        switches.add(labels);
                        String own = "typeSwitch$" + switches.size();
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, own, ASKED, isInterface);
                    } else {
                        super.visitInvokeDynamicInsn(called, asked, maker, labels);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            for (int i = 0; i < switches.size(); i++) {
                int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
                MethodVisitor code = super.visitMethod(access, "typeSwitch$" + (i + 1), ASKED, null, null);
                code.visitCode();
                ask(code, switches.get(i));
                code.visitMaxs(0, 0);
                code.visitEnd();
            }
            super.visitEnd();
        }

        /** -1 for null, else the first label from the given one on that fits, else how many there are. */
        private static void ask(MethodVisitor code, Object[] labels) {
            answerIf(code, Opcodes.IFNONNULL, -1);
            for (int label = 0; label < labels.length; label++) {
                Label next = new Label();
                code.visitVarInsn(Opcodes.ILOAD, 1);
                code.visitLdcInsn(label);
                code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitTypeInsn(Opcodes.INSTANCEOF, ((Type) labels[label]).getInternalName());
                code.visitJumpInsn(Opcodes.IFEQ, next);
                answer(code, label);
                place(code, next);
            }
            answer(code, labels.length);
        }

        private static void answerIf(MethodVisitor code, int otherwise, int answer) {
            Label next = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitJumpInsn(otherwise, next);
            answer(code, answer);
            place(code, next);
        }

        private static void answer(MethodVisitor code, int answer) {
            code.visitLdcInsn(answer);
            code.visitInsn(Opcodes.IRETURN);
        }

        private static void place(MethodVisitor code, Label label) {
            code.visitLabel(label);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        }
    }

    private void write(Path jar, Instant time) throws IOException {
        Path aside = jar.resolveSibling(jar.getFileName() + ".new");
        try (OutputStream file = Files.newOutputStream(aside);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            out.setMethod(ZipOutputStream.STORED);
            List<String> names = new ArrayList<>(entries.keySet());
            names.remove(MANIFEST);
            names.add(0, MANIFEST);
            for (String name : names) {
                put(name, entries.get(name), time, out);
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(String name, byte[] bytes, Instant time, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.atZone(ZoneOffset.UTC).toLocalDateTime());
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
