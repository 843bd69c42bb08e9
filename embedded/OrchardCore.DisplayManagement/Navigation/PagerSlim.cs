using OrchardCore.DisplayManagement;

namespace OrchardCore.Navigation;

/// <summary>A page of a list, by the items before and after it.</summary>
public class PagerSlim : PropertyBasedNamedEnumerable
{
    private static readonly string[] _names = [nameof(PageSize), nameof(Before), nameof(After)];

    /// <summary>The page of a request.</summary>
    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize)
        : this(pagerParameters.Before, pagerParameters.After, pageSize)
    {
    }

    /// <summary>A page between items.</summary>
    public PagerSlim(string? before, string? after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    /// <summary>How many items a page has.</summary>
    public int PageSize { get; set; }

    /// <summary>The page ends before this item.</summary>
    public string? Before { get; set; }

    /// <summary>The page starts after this item.</summary>
    public string? After { get; set; }

    /// <inheritdoc/>
    protected override int PropertyCount => _names.Length;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> PropertyNames => _names;

    /// <inheritdoc/>
    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => PageSize,
        1 => Before,
        2 => After,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
