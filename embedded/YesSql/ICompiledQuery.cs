using System.Linq.Expressions;

namespace YesSql;

/// <summary>A reusable query whose parameters are the properties of the implementing class.</summary>
public interface ICompiledQuery<T>
    where T : class
{
    /// <summary>Describes the query.</summary>
    Expression<Func<IQuery<T>, IQuery<T>>> Query();
}
