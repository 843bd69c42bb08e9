using System.Reflection;

namespace YesSql.Indexes;

/// <summary>How an index is made from documents of a type.</summary>
public class IndexDescriptor
{
    /// <summary>The type of the documents.</summary>
    public Type Type { get; set; } = null!;

    /// <summary>Makes the rows of a document.</summary>
    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; } = null!;

    /// <summary>Sums up rows of a group.</summary>
    public Func<IGrouping<object, IIndex>, IIndex>? Reduce { get; set; }

    /// <summary>Takes rows into a summary.</summary>
    public Func<IIndex, IEnumerable<IIndex>, IIndex>? Update { get; set; }

    /// <summary>Takes rows out of a summary; null means that nothing is left of it.</summary>
    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? Delete { get; set; }

    /// <summary>The property that rows are grouped by.</summary>
    public PropertyInfo? GroupKey { get; set; }

    /// <summary>The type of the rows.</summary>
    public Type IndexType { get; set; } = null!;

    /// <summary>Tells whether a document is indexed.</summary>
    public Func<object, bool>? Filter { get; set; }

    /// <summary>Whether a document has one row at most.</summary>
    internal bool MapsToOneRow { get; set; }
}
