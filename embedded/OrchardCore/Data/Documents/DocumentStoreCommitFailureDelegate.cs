namespace OrchardCore.Data.Documents;

/// <summary>Is called after a commit that failed.</summary>
public delegate Task DocumentStoreCommitFailureDelegate(Exception exception);
