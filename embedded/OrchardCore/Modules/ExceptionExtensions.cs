using System.Security;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Kinds of exceptions.</summary>
public static class ExceptionExtensions
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    /// <summary>Whether handling the exception makes no sense.</summary>
    public static bool IsFatal(this Exception ex)
        => ex is OutOfMemoryException or SecurityException or System.Runtime.InteropServices.SEHException;

    /// <summary>Whether a file is in use by another process.</summary>
    public static bool IsFileSharingViolation(this Exception ex)
        => ex is IOException && ex.HResult is SharingViolation or LockViolation;

    /// <summary>Logs the exception as an error of a method.</summary>
    public static void LogException(this Exception ex, ILogger logger, Type sourceType, string method)
        => logger.LogError(ex, "{Type} thrown from {Method} by {Exception}", sourceType.Name, method, ex.GetType().Name);
}
