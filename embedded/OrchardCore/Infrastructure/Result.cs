using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>Whether something succeeded, and if not, why.</summary>
public class Result
{
    private readonly List<ResultError> _errors;

    /// <summary>Creates a result.</summary>
    protected Result(bool succeeded, List<ResultError>? errors)
    {
        Succeeded = succeeded;
        _errors = errors ?? [];
    }

    /// <summary>The reasons of a failure.</summary>
    public IEnumerable<ResultError> Errors => _errors;

    /// <summary>Whether it succeeded.</summary>
    public bool Succeeded { get; protected set; }

    /// <summary>Returns a success.</summary>
    public static Result Success() => new(true, null);

    /// <summary>Returns a failure.</summary>
    public static Result Failed(IEnumerable<ResultError> errors) => new(false, [.. errors]);

    /// <summary>Returns a failure.</summary>
    public static Result Failed(params ResultError[] errors) => new(false, [.. errors]);

    /// <summary>Returns a failure with one reason.</summary>
    public static Result Failed(LocalizedString error) => Failed(new ResultError { Message = error });
}
