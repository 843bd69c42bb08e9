namespace OrchardCore.DisplayManagement;

/// <summary>Arguments, some of them named.</summary>
public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    /// <summary>The arguments without a name.</summary>
    IList<T> Positional { get; }

    /// <summary>The arguments with a name.</summary>
    IDictionary<string, T> Named { get; }
}
