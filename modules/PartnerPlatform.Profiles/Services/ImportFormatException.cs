namespace PartnerPlatform.Profiles.Services;

/// <summary>A file that isn't an import: told to the person who sent it, with the place of the mistake.</summary>
public sealed class ImportFormatException : Exception
{
    public ImportFormatException(ImportFormatProblem problem, long line = 0, string? detail = null)
        : base($"{problem} (line {line}) {detail}")
    {
        Problem = problem;
        Line = line;
        Detail = detail;
    }

    public ImportFormatProblem Problem { get; }

    public long Line { get; }

    public string? Detail { get; }
}
