service "chime" {
  title      = "Amazon Chime SDK"
  names      = ["Amazon Chime", "chime sdk", "chime-sdk-identity", "Amazon Chime SDK Identity", "Chime SDK Identity", "chime-sdk-media-pipelines", "Amazon Chime SDK Media Pipelines", "Chime SDK Media Pipelines", "chime-sdk-meetings", "Amazon Chime SDK Meetings", "Chime SDK Meetings", "chime-sdk-messaging", "Amazon Chime SDK Messaging", "Chime SDK Messaging", "chime-sdk-voice", "Amazon Chime SDK Voice", "Chime SDK Voice"]
  model      = "abstracted"
  prefixes   = ["AWS::Chime::"]
  because    = "AWS runs meetings, messaging and voice; the application that uses them, its users, where recordings go, and encryption towards telephone systems are the customer's. (The Amazon Chime application itself ended on 2026-02-20; the SDK goes on.)"
  sources    = ["best-practices-wp", "chime-security", "chime-end"]
  classed_by = "chime-security"

  type "AWS::Chime::AppInstance" {
    title  = "Messaging app instance"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Chime::AppInstanceUser" {
    title  = "User of an app instance"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Chime::AppInstanceBot" {
    title  = "Bot of an app instance"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Chime::Channel" {
    title  = "Messaging channel"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::Chime::ChannelFlow" {
    title  = "Channel flow"
    traits = ["code"]
  }
  type "AWS::Chime::SipMediaApplication" {
    title  = "SIP media application"
    name   = "Name"
    traits = ["code", "endpoint"]
  }
  type "AWS::Chime::VoiceConnector" {
    title  = "Voice Connector"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::Chime::MediaInsightsPipelineConfiguration" {
    title  = "Media insights pipeline"
    name   = "MediaInsightsPipelineConfigurationName"
    traits = ["host"]
  }
  type "AWS::Chime::MediaPipelineKinesisVideoStreamPool" {
    title  = "Pool of video streams"
    name   = "PoolName"
    traits = ["store"]
  }
}

override "chime-users" {
  on         = ["AWS::Chime::AppInstance", "AWS::Chime::AppInstanceUser", "AWS::Chime::AppInstanceBot"]
  holders    = { "iam.platform" = "customer" }
  because    = "An app instance has users, administrators and bots of its own, which the customer's application makes and removes."
  source     = "chime-security"
  confidence = "derived"
}

override "chime-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Chime::AppInstance", "AWS::Chime::VoiceConnector", "AWS::Chime::MediaInsightsPipelineConfiguration"]
  source  = "chime-security"
}

override "chime-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::Chime::AppInstance"]
  parts = {
    "data.backup" = {
      customer = "Streaming messages elsewhere where they have to be kept, and a retention that is long enough."
    }
  }
  source = "chime-security"
}
