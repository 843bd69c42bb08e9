namespace YesSql.Indexes;

/// <summary>Collects descriptions of indexes.</summary>
public interface IDescriptor
{
    /// <summary>Returns the described indexes that apply to one of the types.</summary>
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
