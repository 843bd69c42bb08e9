namespace YesSql.Data;

/// <summary>A statement to be executed when the session is flushed.</summary>
/// <param name="Rank">When it's executed: lower ranks come first.</param>
/// <param name="Sql">The text, with parameters named <c>@p0</c> and so on.</param>
/// <param name="Values">The values of the parameters.</param>
internal sealed record Statement(int Rank, string Sql, params object?[] Values)
{
    public const int InsertDocument = 0;
    public const int DeleteIndex = 1;
    public const int UpdateDocument = 2;
    public const int InsertIndex = 2;
    public const int UpdateReduce = 3;
    public const int DeleteDocument = 4;

    /// <summary>The document that must be found, for a checked update.</summary>
    public Document? Checked { get; init; }

    /// <summary>Receives the number of an inserted row.</summary>
    public Func<long, IEnumerable<Statement>>? Inserted { get; init; }
}
