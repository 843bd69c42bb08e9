namespace YesSql.Sql.Schema;

/// <summary>The description of a new column.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>Whether values are unique.</summary>
    bool IsUnique { get; }

    /// <summary>Whether a value is required.</summary>
    bool IsNotNull { get; }

    /// <summary>Whether the column is part of the primary key.</summary>
    bool IsPrimaryKey { get; }

    /// <summary>Whether the database numbers the rows.</summary>
    bool IsIdentity { get; }

    /// <summary>Makes the column part of the primary key.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>Makes the database number the rows.</summary>
    ICreateColumnCommand Identity();

    /// <summary>Sets the precision of a decimal column.</summary>
    ICreateColumnCommand WithPrecision(byte? precision);

    /// <summary>Sets the scale of a decimal column.</summary>
    ICreateColumnCommand WithScale(byte? scale);

    /// <summary>Makes a value required.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>Makes a value optional.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>Makes values unique.</summary>
    ICreateColumnCommand Unique();

    /// <summary>Allows equal values.</summary>
    ICreateColumnCommand NotUnique();
}
