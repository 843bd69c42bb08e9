namespace OrchardCore.Environment.Shell.Events;

/// <summary>Handles an event of all tenants.</summary>
public delegate Task ShellsEvent();
