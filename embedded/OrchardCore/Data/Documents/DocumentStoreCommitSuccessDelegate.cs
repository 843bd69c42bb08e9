namespace OrchardCore.Data.Documents;

/// <summary>Is called after a commit.</summary>
public delegate Task DocumentStoreCommitSuccessDelegate();
