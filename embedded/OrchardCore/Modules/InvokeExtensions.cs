using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Calls all handlers of an event; the failure of one is logged and doesn't keep the others from running.</summary>
public static class InvokeExtensions
{
    /// <summary>Calls each handler.</summary>
    public static void Invoke<TEvents>(this IEnumerable<TEvents> events, Action<TEvents> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                dispatch(sink);
            }
            catch (Exception exception)
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink!.GetType().FullName!);
            }
        }
    }

    /// <summary>Calls each handler.</summary>
    public static void Invoke<TEvents, T1>(this IEnumerable<TEvents> events, Action<TEvents, T1> dispatch, T1 arg1, ILogger logger)
        => events.Invoke(sink => dispatch(sink, arg1), logger);

    /// <summary>Calls each handler and gives their results.</summary>
    public static IEnumerable<TResult> Invoke<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, TResult> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        events.Invoke(sink => results.Add(dispatch(sink)), logger);

        return results;
    }

    /// <summary>Calls each handler and gives their results.</summary>
    public static IEnumerable<TResult> Invoke<TEvents, T1, TResult>(this IEnumerable<TEvents> events, Func<TEvents, T1, TResult> dispatch, T1 arg1, ILogger logger)
    {
        var results = new List<TResult>();
        events.Invoke(sink => results.Add(dispatch(sink, arg1)), logger);

        return results;
    }

    /// <summary>Calls each handler and gives all of their results.</summary>
    public static IEnumerable<TResult> Invoke<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, IEnumerable<TResult>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        events.Invoke(sink => results.AddRange(dispatch(sink)), logger);

        return results;
    }

    /// <summary>Calls each handler.</summary>
    public static async Task InvokeAsync<TEvents>(this IEnumerable<TEvents> events, Func<TEvents, Task> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                await dispatch(sink);
            }
            catch (Exception exception)
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink!.GetType().FullName!);
            }
        }
    }

    /// <summary>Calls each handler.</summary>
    public static async Task InvokeAsync<TEvents, T1>(this IEnumerable<TEvents> events, Func<TEvents, T1, Task> dispatch, T1 arg1, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                await dispatch(sink, arg1);
            }
            catch (Exception exception)
            {
                HandleException(exception, logger, typeof(TEvents).Name, sink!.GetType().FullName!);
            }
        }
    }

    /// <summary>Calls each handler.</summary>
    public static Task InvokeAsync<TEvents, T1, T2>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, Task> dispatch, T1 arg1, T2 arg2, ILogger logger)
        => events.InvokeAsync(sink => dispatch(sink, arg1, arg2), logger);

    /// <summary>Calls each handler.</summary>
    public static Task InvokeAsync<TEvents, T1, T2, T3>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, T3, Task> dispatch, T1 arg1, T2 arg2, T3 arg3, ILogger logger)
        => events.InvokeAsync(sink => dispatch(sink, arg1, arg2, arg3), logger);

    /// <summary>Calls each handler.</summary>
    public static Task InvokeAsync<TEvents, T1, T2, T3, T4>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, T3, T4, Task> dispatch, T1 arg1, T2 arg2, T3 arg3, T4 arg4, ILogger logger)
        => events.InvokeAsync(sink => dispatch(sink, arg1, arg2, arg3, arg4), logger);

    /// <summary>Calls each handler.</summary>
    public static Task InvokeAsync<TEvents, T1, T2, T3, T4, T5>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, T3, T4, T5, Task> dispatch, T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, ILogger logger)
        => events.InvokeAsync(sink => dispatch(sink, arg1, arg2, arg3, arg4, arg5), logger);

    /// <summary>Calls each handler and gives their results.</summary>
    public static async Task<IEnumerable<TResult>> InvokeAsync<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, Task<TResult>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        await events.InvokeAsync(async sink => { results.Add(await dispatch(sink)); }, logger);

        return results;
    }

    /// <summary>Calls each handler and gives their results.</summary>
    public static Task<IEnumerable<TResult>> InvokeAsync<TEvents, T1, TResult>(this IEnumerable<TEvents> events, Func<TEvents, T1, Task<TResult>> dispatch, T1 arg1, ILogger logger)
        => events.InvokeAsync(sink => dispatch(sink, arg1), logger);

    /// <summary>Calls each handler and gives all of their results.</summary>
    public static async Task<IEnumerable<TResult>> InvokeAsync<TEvents, TResult>(this IEnumerable<TEvents> events, Func<TEvents, Task<IEnumerable<TResult>>> dispatch, ILogger logger)
    {
        var results = new List<TResult>();
        await events.InvokeAsync(async sink => { results.AddRange(await dispatch(sink)); }, logger);

        return results;
    }

    /// <summary>Logs an exception of a handler; one that the process can't survive is thrown again.</summary>
    public static void HandleException(Exception ex, ILogger logger, string sourceType, string method)
    {
        if (ex.IsFatal())
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(ex);
        }

        logger.LogError(ex, "{Type} thrown from {Handler} by {Exception}", sourceType, method, ex.GetType().Name);
    }
}
