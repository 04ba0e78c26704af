service "mediatailor" {
  title      = "AWS Elemental MediaTailor"
  names      = ["AWS MediaTailor", "MediaTailor", "elemental"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaTailor::"]
  because    = "AWS assembles manifests and advertisements; sources and how they are fetched, the ad server, policies, and what is told about viewers are the customer's."
  sources    = ["best-practices-wp", "mediatailor-security"]
  classed_by = "mediatailor-security"

  type "AWS::MediaTailor::PlaybackConfiguration" {
    title  = "Playback configuration"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaTailor::Channel" {
    title  = "Channel"
    name   = "ChannelName"
    traits = ["host", "endpoint", "policy"]
  }
  type "AWS::MediaTailor::ChannelPolicy" {
    title  = "Policy of a channel"
    traits = ["policy"]
  }
  type "AWS::MediaTailor::SourceLocation" {
    title  = "Source location"
    name   = "SourceLocationName"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::MediaTailor::Function" {
    title  = "Function"
    traits = ["code"]
  }
}

override "mediatailor-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::MediaTailor::PlaybackConfiguration", "AWS::MediaTailor::Channel"]
  source  = "mediatailor-security"
}
