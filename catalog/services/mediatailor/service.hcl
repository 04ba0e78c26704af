service "mediatailor" {
  title    = "AWS Elemental MediaTailor"
  names    = ["AWS MediaTailor", "MediaTailor", "elemental"]
  model    = "abstracted"
  prefixes = ["AWS::MediaTailor::"]
  because  = "AWS assembles manifests and advertisements; sources and how they are fetched, the ad server, policies, and what is told about viewers are the customer's."
  sources  = ["best-practices-wp", "mediatailor-security"]

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
  on         = ["AWS::MediaTailor::PlaybackConfiguration", "AWS::MediaTailor::Channel"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "mediatailor-security"
  confidence = "derived"
}
