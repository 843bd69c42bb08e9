namespace PartnerPlatform.Rules;

/// <summary>A part of a <see cref="TextPattern"/>.</summary>
internal abstract record PatternNode
{
    internal sealed record Characters(CharacterSet Set) : PatternNode;

    internal sealed record Sequence(List<PatternNode> Parts) : PatternNode;

    internal sealed record Alternatives(List<PatternNode> Parts) : PatternNode;

    internal sealed record Repetition(PatternNode Part, int Minimum, int Maximum) : PatternNode;
}
