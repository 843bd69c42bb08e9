using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Orders positions such as <c>before</c>, <c>1</c>, <c>1.1</c>, <c>2</c>, <c>after</c>.</summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private const int Before = -9999;
    private const int After = 9999;

    private FlatPositionComparer()
    {
    }

    /// <summary>The only instance.</summary>
    public static FlatPositionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y) || string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        ReadOnlySpan<char> left = (x ?? "before").AsSpan().Trim();
        ReadOnlySpan<char> right = (y ?? "before").AsSpan().Trim();
        while (true)
        {
            var leftPart = NextPart(ref left, out var leftMore);
            var rightPart = NextPart(ref right, out var rightMore);
            var result = ComparePart(leftPart, rightPart, x, y);
            if (result != 0)
            {
                return result;
            }

            if (!leftMore || !rightMore)
            {
                return leftMore.CompareTo(rightMore);
            }
        }
    }

    internal static void SortStable(List<IPositioned> items)
    {
        // Lists are short and mostly sorted already, so that insertion beats a general sort.
        for (var i = 1; i < items.Count; i++)
        {
            var item = items[i];
            var j = i - 1;
            while (j >= 0 && Instance.Compare(items[j], item) > 0)
            {
                items[j + 1] = items[j];
                j--;
            }

            items[j + 1] = item;
        }
    }

    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> rest, out bool more)
    {
        var end = rest.IndexOfAny('.', ':');
        more = end >= 0;
        var part = more ? rest[..end] : rest;
        rest = more ? rest[(end + 1)..] : default;
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> left, ReadOnlySpan<char> right, string? x, string? y)
    {
        var leftIsNumber = TryNumber(left, out var leftNumber);
        var rightIsNumber = TryNumber(right, out var rightNumber);
        if (leftIsNumber && rightIsNumber)
        {
            return leftNumber.CompareTo(rightNumber);
        }

        if (leftIsNumber != rightIsNumber)
        {
            return leftIsNumber ? -1 : 1;
        }

        return left.SequenceEqual(right) ? 0 : string.CompareOrdinal(x, y);
    }

    private static bool TryNumber(ReadOnlySpan<char> part, out int number)
    {
        if (part.IsEmpty)
        {
            number = 0;
            return true;
        }

        if (part.Equals("before", StringComparison.OrdinalIgnoreCase))
        {
            number = Before;
            return true;
        }

        if (part.Equals("after", StringComparison.OrdinalIgnoreCase))
        {
            number = After;
            return true;
        }

        return int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
    }
}
