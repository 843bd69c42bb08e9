namespace YesSql;

/// <summary>The start of a query.</summary>
public interface IQuery
{
    /// <summary>Queries documents of a type.</summary>
    /// <param name="filterType">Whether only documents stored as exactly this type are returned.</param>
    IQuery<T> For<T>(bool filterType = true)
        where T : class;

    /// <summary>Queries index rows.</summary>
    IQueryIndex<T> ForIndex<T>()
        where T : class, Indexes.IIndex;

    /// <summary>Queries documents of all types.</summary>
    IQuery<object> Any();
}
