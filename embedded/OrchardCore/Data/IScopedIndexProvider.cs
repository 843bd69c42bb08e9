using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that may use the services of the scope it's used in.</summary>
public interface IScopedIndexProvider : IIndexProvider;
