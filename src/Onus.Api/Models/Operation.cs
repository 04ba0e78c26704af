namespace Onus.Api.Models;

/// <summary>One operation of a service.</summary>
/// <param name="Name">Its name: <c>DescribeInstances</c>.</param>
/// <param name="Method">The method of HTTP.</param>
/// <param name="Path">The path with labels in braces, and what stands behind a question mark in every request.</param>
/// <param name="HostPrefix">What stands before the host, with labels; null where nothing does.</param>
/// <param name="Input">The request; null where it has no members.</param>
/// <param name="Output">The answer; null where it has no members.</param>
/// <param name="Wrapper">The element around the answer's members in the protocol <c>query</c>; null where there is none.</param>
/// <param name="Root">The element that the answer begins with, where the rule of the protocol does not say it.</param>
/// <param name="BodyRoot">The element that the body of a request begins with; null where the protocol has none.</param>
internal sealed record Operation(string Name, string Method, string Path, string? HostPrefix, Shape? Input, Shape? Output, string? Wrapper, string? Root, string? BodyRoot);
