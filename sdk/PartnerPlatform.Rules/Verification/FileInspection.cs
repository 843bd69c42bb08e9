namespace PartnerPlatform.Rules;

/// <summary>What a look at a file's content says.</summary>
/// <param name="Format">The format, told by content.</param>
/// <param name="IsProtected">Whether it needs a password.</param>
/// <param name="HasActiveContent">Whether it holds scripts, programs or files that open by themselves.</param>
/// <param name="IsBomb">Whether it claims to be an image too large to show.</param>
public readonly record struct FileInspection(DocumentFormat Format, bool IsProtected, bool HasActiveContent, bool IsBomb)
{
    /// <summary>Whether it can be opened safely, as far as a look can say.</summary>
    public bool IsSafe => !IsProtected && !HasActiveContent && !IsBomb;
}
