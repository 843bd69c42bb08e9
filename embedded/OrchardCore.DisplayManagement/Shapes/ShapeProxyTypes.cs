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
                Implement(type, shape, contract, model);
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

    private static void Implement(TypeBuilder type, FieldBuilder shape, Type contract, Type model)
    {
        foreach (var property in contract.GetProperties())
        {
            // Templates use the members of a shape dynamically, so they are public as far as the model leaves their names free.
            var isPublic = IsFree(model, property.Name);
            var getter = Forward(type, shape, property.GetMethod!, isPublic);
            var setter = property.SetMethod is null ? null : Forward(type, shape, property.SetMethod, isPublic);
            if (isPublic)
            {
                var definition = type.DefineProperty(property.Name, PropertyAttributes.None, property.PropertyType, null);
                definition.SetGetMethod(getter);
                if (setter is not null)
                {
                    definition.SetSetMethod(setter);
                }
            }
        }

        foreach (var method in contract.GetMethods().Where(method => !method.IsSpecialName))
        {
            Forward(type, shape, method, IsFree(model, method.Name));
        }
    }

    private static bool IsFree(Type model, string name)
        => model.GetMember(name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Length == 0;

    private static MethodBuilder Forward(TypeBuilder type, FieldBuilder shape, MethodInfo method, bool isPublic)
    {
        var parameters = method.GetParameters();
        var implementation = type.DefineMethod(
            isPublic ? method.Name : $"{method.DeclaringType!.FullName}.{method.Name}",
            (isPublic ? MethodAttributes.Public : MethodAttributes.Private) | (method.Attributes & MethodAttributes.SpecialName)
                | MethodAttributes.Final | MethodAttributes.Virtual | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
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
        return implementation;
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
