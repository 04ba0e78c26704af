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
    DistributionConfig = merge(self.DistributionConfig, { CacheBehaviors = [for x in each(self.CacheBehaviors.Items) : { TrustedSigners = x.TrustedSigners.Items, ViewerProtocolPolicy = x.ViewerProtocolPolicy }], DefaultCacheBehavior = { ResponseHeadersPolicyId = self.DefaultCacheBehavior.ResponseHeadersPolicyId, TrustedSigners = self.DefaultCacheBehavior.TrustedSigners.Items, ViewerProtocolPolicy = self.DefaultCacheBehavior.ViewerProtocolPolicy }, OriginGroups = { Items = self.OriginGroups.Items }, Origins = [for x in each(self.Origins.Items) : { CustomOriginConfig = x.CustomOriginConfig, DomainName = x.DomainName, OriginAccessControlId = x.OriginAccessControlId, S3OriginConfig = x.S3OriginConfig }], Restrictions = { GeoRestriction = { RestrictionType = self.Restrictions.GeoRestriction.RestrictionType } }, ViewerCertificate = { AcmCertificateArn = self.ViewerCertificate.ACMCertificateArn, IamCertificateId = self.ViewerCertificate.IAMCertificateId, MinimumProtocolVersion = self.ViewerCertificate.MinimumProtocolVersion, SslSupportMethod = self.ViewerCertificate.SSLSupportMethod }, WebACLId = self.WebACLId })
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
