using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>
/// Creates instances of a model that are shapes too: the model itself if it implements <see cref="IShape"/>, else a
/// generated class that derives from the model and hands the members of a shape to a <see cref="ShapeViewModel"/>.
/// </summary>
internal static class ShapeProxy<TModel>
{
    private static readonly Lazy<Func<IShape>> _factory = new(MakeFactory);

    public static IShape Create() => _factory.Value();

    private static Func<IShape> MakeFactory()
    {
        var model = typeof(TModel);
        var type = typeof(IShape).IsAssignableFrom(model) ? model : ShapeProxyTypes.Derive(model);
        var constructor = type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
            ?? throw new InvalidOperationException($"{model} has no parameterless constructor, so it can't be a shape.");
        var factory = new DynamicMethod("Create", typeof(IShape), [], typeof(ShapeProxyTypes).Module, skipVisibility: true);
        var il = factory.GetILGenerator();
        il.Emit(OpCodes.Newobj, constructor);
        il.Emit(OpCodes.Ret);
        return factory.CreateDelegate<Func<IShape>>();
    }
}
