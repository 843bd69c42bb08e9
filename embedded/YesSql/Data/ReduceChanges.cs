using YesSql.Indexes;

namespace YesSql.Data;

/// <summary>The rows that a flush adds to and takes from the groups of an index.</summary>
internal sealed class ReduceChanges(IndexDescriptor descriptor)
{
    public IndexDescriptor Descriptor => descriptor;

    public List<(IIndex Index, long DocumentId)> Added { get; } = [];

    public List<(IIndex Index, long DocumentId)> Removed { get; } = [];
}
