using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Something that a repository's settings want and a policy does not let them have.</summary>
/// <param name="What">What they want, as a phrase: <c>switch off</c>.</param>
/// <param name="Subject">The id of the check, or the name of the block.</param>
/// <param name="Origin">Where they say it.</param>
public sealed record SettingsAttempt(string What, string Subject, Origin Origin);
