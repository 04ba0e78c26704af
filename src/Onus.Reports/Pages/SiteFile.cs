namespace Onus.Reports.Pages;

/// <summary>A file of the site.</summary>
/// <param name="Path">Its path below the site's folder, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record SiteFile(string Path, string Text);
