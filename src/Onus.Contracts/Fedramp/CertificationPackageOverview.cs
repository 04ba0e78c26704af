using System.Collections.Immutable;

namespace Onus.Contracts.Fedramp;

/// <summary>What a FedRAMP Certification Package Overview says: what the provider says of its service, and which third parties it rests on.</summary>
/// <param name="Certification">What the provider says; nothing that the schema asks for is missing.</param>
/// <param name="Scan">What was assessed.</param>
/// <param name="Certified">The third parties with a FedRAMP id, AWS first.</param>
/// <param name="NonCertified">Those without.</param>
public sealed record CertificationPackageOverview(Certification Certification, FedrampScan Scan, ImmutableArray<CertifiedResource> Certified, ImmutableArray<NonCertifiedResource> NonCertified);

/// <summary>What is used of a third party that FedRAMP certifies.</summary>
/// <param name="FedrampId">Its FedRAMP id.</param>
/// <param name="UseCase">How it is used, in a sentence.</param>
public sealed record CertifiedResource(string FedrampId, string UseCase);

/// <summary>What is used of a third party that FedRAMP does not certify.</summary>
/// <param name="Name">What is used.</param>
/// <param name="Provider">Who runs it.</param>
/// <param name="UseCase">How it is used, in a sentence.</param>
/// <param name="Website">Its website; null where it is not said.</param>
public sealed record NonCertifiedResource(string Name, string Provider, string UseCase, string? Website = null);
