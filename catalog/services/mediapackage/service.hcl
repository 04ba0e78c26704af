service "mediapackage" {
  title      = "AWS Elemental MediaPackage"
  names      = ["MediaPackage", "mediapackage-vod", "AWS Elemental MediaPackage VOD", "MediaPackage Vod", "mediapackagev2", "AWS Elemental MediaPackage v2", "MediaPackageV2"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaPackage::", "AWS::MediaPackageV2::"]
  because    = "AWS runs origins over several zones; who may push and fetch, CDN authorisation, encryption of the content, and its key server are the customer's."
  sources    = ["best-practices-wp", "mediapackage-security"]
  classed_by = "mediapackage-security"

  type "AWS::MediaPackage::Channel" {
    title  = "Channel"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaPackage::OriginEndpoint" {
    title  = "Origin endpoint"
    traits = ["host", "endpoint"]
    bears  = ["data.encrypt-client"]
  }
  type "AWS::MediaPackage::Asset" {
    title  = "Asset"
    traits = ["store"]
  }
  type "AWS::MediaPackage::PackagingGroup" {
    title  = "Packaging group"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaPackage::PackagingConfiguration" {
    title  = "Packaging configuration"
    traits = ["setting"]
    bears  = ["data.encrypt-client"]
  }
  type "AWS::MediaPackageV2::ChannelGroup" {
    title  = "Channel group"
    name   = "ChannelGroupName"
    traits = ["endpoint"]
  }
  type "AWS::MediaPackageV2::Channel" {
    title  = "Channel"
    name   = "ChannelName"
    traits = ["host", "endpoint", "policy"]
  }
  type "AWS::MediaPackageV2::OriginEndpoint" {
    title  = "Origin endpoint"
    name   = "OriginEndpointName"
    traits = ["host", "endpoint", "policy"]
    bears  = ["data.encrypt-client"]
  }
  type "AWS::MediaPackageV2::ChannelPolicy" {
    title  = "Policy of a channel"
    traits = ["policy"]
  }
  type "AWS::MediaPackageV2::OriginEndpointPolicy" {
    title  = "Policy of an origin endpoint"
    traits = ["policy"]
  }
}

override "mediapackage-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::MediaPackage::Channel", "AWS::MediaPackage::OriginEndpoint", "AWS::MediaPackage::PackagingGroup", "AWS::MediaPackageV2::Channel", "AWS::MediaPackageV2::OriginEndpoint"]
  source  = "mediapackage-security"
}

override "mediapackage-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::MediaPackage::Asset"]
  parts = {
    "data.backup" = {
      customer = "The originals in a bucket of the customer's, with its versions and copies."
    }
  }
  source = "mediapackage-security"
}
