using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

internal static class ShapeProxyTypes
{
    private const string ShapeField = "_shape";
    private static readonly Lock _lock = new();
    private static readonly Dictionary<Assembly, ModuleBuilder> _modules = [];
    private static int _count;

    public static Type Derive(Type model)
    {
        if (model.IsSealed || model.IsInterface || model.IsValueType)
        {
            throw new InvalidOperationException($"{model} is not a class that can be derived from, so it can't be a shape.");
        }

        lock (_lock)
        {
            var type = GetModule(model.Assembly).DefineType($"{model.Name}Shape{++_count}", TypeAttributes.Public | TypeAttributes.Class | TypeAttributes.Sealed, model);
            var shape = type.DefineField(ShapeField, typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);
            DefineConstructor(type, model, shape);
            foreach (var contract in (Type[])[typeof(IShape), typeof(IPositioned)])
            {
                type.AddInterfaceImplementation(contract);
                foreach (var method in contract.GetMethods())
                {
                    Forward(type, shape, method);
                }
            }

            return type.CreateType();
        }
    }

    private static void DefineConstructor(TypeBuilder type, Type model, FieldBuilder shape)
    {
        var baseConstructor = model.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
            ?? throw new InvalidOperationException($"{model} has no parameterless constructor, so it can't be a shape.");
        var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor([])!);
        il.Emit(OpCodes.Stfld, shape);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, baseConstructor);
        il.Emit(OpCodes.Ret);
    }

    private static void Forward(TypeBuilder type, FieldBuilder shape, MethodInfo method)
    {
        // Explicit implementation, since the model may have members of these names.
        var parameters = method.GetParameters();
        var implementation = type.DefineMethod(
            $"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Final | MethodAttributes.Virtual | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            method.ReturnType,
            [.. parameters.Select(parameter => parameter.ParameterType)]);
        var il = implementation.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, shape);
        for (var i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg, i + 1);
        }

        il.Emit(OpCodes.Callvirt, method);
        il.Emit(OpCodes.Ret);
        type.DefineMethodOverride(implementation, method);
    }

    private static ModuleBuilder GetModule(Assembly models)
    {
        if (!_modules.TryGetValue(models, out var module))
        {
            // View models may be internal: the runtime lets the generated assembly see them when it carries this attribute.
            var name = models.GetName().Name!;
            var attribute = new CustomAttributeBuilder(typeof(IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!, [name]);
            var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(name + ".Shapes"), AssemblyBuilderAccess.Run, [attribute]);
            module = assembly.DefineDynamicModule("Shapes");
            _modules.Add(models, module);
        }

        return module;
    }
}
