package jixiao.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The lambda expressions and method references of one class, in classes beside it, in the same nest: one class for those that
 * are Java's own functions (a class more costs some 30 microseconds at a start, a branch nothing), one for each other
 * interface, whose methods may not agree with another's.
 */
final class Lambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String FUNCTIONS = "java/util/function/";

    private final ClassNode host;
    private final PlainClasses.Made made;
    private final Map<String, LambdaClass> classes = new LinkedHashMap<>();

    Lambdas(ClassNode host, PlainClasses.Made made) {
        this.host = host;
        this.made = made;
    }

    /** Whether there was one. */
    boolean written() {
        boolean any = Sites.replaced(
                host,
                site -> site.bsm.getOwner().equals(FACTORY)
                        && site.bsm.getName().equals("metafactory"),
                site -> ofItsKind(site).taking(site));
        String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
        classes.values().forEach(each -> made.add(nest, each.name(), each.written(nest)));
        return any;
    }

    private LambdaClass ofItsKind(InvokeDynamicInsnNode site) {
        String face = Type.getReturnType(site.desc).getInternalName();
        return classes.computeIfAbsent(
                face.startsWith(FUNCTIONS) ? FUNCTIONS : face,
                none -> new LambdaClass(host.name + "$$" + classes.size()));
    }
}
