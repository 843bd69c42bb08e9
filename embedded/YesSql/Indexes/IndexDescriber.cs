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

    /// <summary>Returns the indexes of which no document has more than one row.</summary>
    public static HashSet<Type> FindOneRowIndexes(IEnumerable<IIndexProvider> providers, string collection)
    {
        var all = providers.ToArray();
        var descriptors = all
            .Select(provider => provider.ForType())
            .Distinct()
            .SelectMany(type => Describe(all, type, collection))
            .GroupBy(descriptor => descriptor.IndexType);
        return
        [
            .. descriptors
                .Where(group => group.All(descriptor => descriptor.MapsToOneRow) && group.DistinctBy(descriptor => descriptor.Type).Count() == group.Count())
                .Select(group => group.Key),
        ];
    }
}
