live "AWS::CloudFront::Distribution" {
  service   = "cloudfront"
  operation = "ListDistributions"
  actions   = ["cloudfront:ListDistributions"]
  items     = "DistributionList.Items[]"
  id        = "Id"
  page      = { in = "Marker", out = "DistributionList.NextMarker", more = "DistributionList.IsTruncated" }
  scope     = "global"
  core      = true
  equal     = ["DistributionConfig.DefaultRootObject", "DistributionConfig.Logging.Bucket"]
  set = {
    DistributionConfig = merge(self.DistributionConfig, { Aliases = self.DistributionConfig.Aliases.Items, CacheBehaviors = [for x in each(self.DistributionConfig.CacheBehaviors.Items) : { TrustedSigners = x.TrustedSigners.Items, ViewerProtocolPolicy = x.ViewerProtocolPolicy }], DefaultCacheBehavior = { ResponseHeadersPolicyId = self.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId, TrustedSigners = self.DistributionConfig.DefaultCacheBehavior.TrustedSigners.Items, ViewerProtocolPolicy = self.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy }, OriginGroups = { Items = self.DistributionConfig.OriginGroups.Items }, Origins = [for x in each(self.DistributionConfig.Origins.Items) : { CustomOriginConfig = x.CustomOriginConfig == null ? null : { HTTPPort = x.CustomOriginConfig.HTTPPort, HTTPSPort = x.CustomOriginConfig.HTTPSPort, OriginProtocolPolicy = x.CustomOriginConfig.OriginProtocolPolicy, OriginSSLProtocols = x.CustomOriginConfig.OriginSslProtocols.Items }, DomainName = x.DomainName, OriginAccessControlId = x.OriginAccessControlId, S3OriginConfig = x.S3OriginConfig }], Restrictions = { GeoRestriction = { RestrictionType = self.DistributionConfig.Restrictions.GeoRestriction.RestrictionType } }, ViewerCertificate = { AcmCertificateArn = self.DistributionConfig.ViewerCertificate.ACMCertificateArn, IamCertificateId = self.DistributionConfig.ViewerCertificate.IAMCertificateId, MinimumProtocolVersion = self.DistributionConfig.ViewerCertificate.MinimumProtocolVersion, SslSupportMethod = self.DistributionConfig.ViewerCertificate.SSLSupportMethod }, WebACLId = self.DistributionConfig.WebACLId })
  }
  follow "GetDistributionConfig" {
    actions = ["cloudfront:GetDistributionConfig"]
    input   = { Id = self.Id }
    root    = "DistributionConfig"
    into    = "DistributionConfig"
  }
}

live "AWS::CloudFront::OriginAccessControl" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "cloudfront:ListOriginAccessControls"]
  input     = { TypeName = "AWS::CloudFront::OriginAccessControl" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "cloudfront:GetOriginAccessControl"]
    input   = { TypeName = "AWS::CloudFront::OriginAccessControl", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::CloudFront::ResponseHeadersPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "cloudfront:ListResponseHeadersPolicies"]
  input     = { TypeName = "AWS::CloudFront::ResponseHeadersPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "cloudfront:GetResponseHeadersPolicy"]
    input   = { TypeName = "AWS::CloudFront::ResponseHeadersPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
