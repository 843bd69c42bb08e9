namespace YesSql.Sql.Schema;

/// <summary>A change of a column.</summary>
public interface IColumnCommand : ITableCommand
{
    /// <summary>The name of the column.</summary>
    string ColumnName { get; }

    /// <summary>The scale of a decimal column.</summary>
    byte? Scale { get; }

    /// <summary>The precision of a decimal column.</summary>
    byte? Precision { get; }

    /// <summary>The CLR type of the column.</summary>
    Type DbType { get; }

    /// <summary>The default value.</summary>
    object? Default { get; }

    /// <summary>The length of a text or binary column.</summary>
    int? Length { get; }

    /// <summary>Sets the default value.</summary>
    IColumnCommand WithDefault(object? @default);

    /// <summary>Sets the length.</summary>
    IColumnCommand WithLength(int? length);

    /// <summary>Makes the length unlimited.</summary>
    IColumnCommand Unlimited();
}
