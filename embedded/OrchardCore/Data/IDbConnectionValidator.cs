namespace OrchardCore.Data;

/// <summary>Tells whether a database can be used for a new tenant.</summary>
public interface IDbConnectionValidator
{
    /// <summary>Tries to connect and looks for the tables of a tenant.</summary>
    Task<DbConnectionValidatorResult> ValidateAsync(DbConnectionValidatorContext context);
}
