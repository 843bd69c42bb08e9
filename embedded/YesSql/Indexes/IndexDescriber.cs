namespace YesSql.Indexes;

internal static class IndexDescriber
{
    public static IndexDescriptor[] Describe(IEnumerable<IIndexProvider> providers, Type target, string collection)
    {
        IDescriptor? context = null;
        foreach (var provider in providers)
        {
            if (provider.ForType() == target && string.Equals(provider.CollectionName ?? string.Empty, collection, StringComparison.OrdinalIgnoreCase))
            {
                context ??= (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(target))!;
                provider.Describe(context);
            }
        }

        return context?.Describe(target).ToArray() ?? [];
    }
}
