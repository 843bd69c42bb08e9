namespace OrchardCore.ContentManagement;

internal static class TypeActivator
{
    public static ITypeActivator<TInstance> Create<TInstance>(Type type)
        => (ITypeActivator<TInstance>)Activator.CreateInstance(typeof(TypeActivator<,>).MakeGenericType(type, typeof(TInstance)))!;
}
