service "ivs" {
  title    = "Amazon Interactive Video Service"
  names    = ["amazon ivs", "ivs-realtime", "Amazon Interactive Video Service RealTime", "IVS RealTime"]
  model    = "abstracted"
  prefixes = ["AWS::IVS::"]
  because  = "AWS takes in, transcodes and delivers the streams; stream keys, who may watch, whether unencrypted ingest is let in, and the bucket of recordings are the customer's."
  sources  = ["best-practices-wp", "srm-page", "ivs-security"]

  type "AWS::IVS::Channel" {
    title  = "Channel"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::IVS::Stage" {
    title  = "Stage"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::IVS::IngestConfiguration" {
    title  = "Ingest configuration of a stage"
    traits = ["endpoint"]
  }
  type "AWS::IVS::StreamKey" {
    title  = "Stream key"
    traits = ["identity"]
  }
  type "AWS::IVS::PlaybackKeyPair" {
    title  = "Public key that playback tokens are checked with"
    name   = "Name"
    traits = ["key"]
  }
  type "AWS::IVS::PublicKey" {
    title  = "Public key that participant tokens are checked with"
    name   = "Name"
    traits = ["key"]
  }
  type "AWS::IVS::PlaybackRestrictionPolicy" {
    title  = "Playback restriction policy"
    name   = "Name"
    traits = ["policy"]
  }
  type "AWS::IVS::RecordingConfiguration" {
    title  = "Recording configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
  type "AWS::IVS::StorageConfiguration" {
    title  = "Storage configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
}

override "ivs-tokens" {
  on         = ["AWS::IVS::PlaybackKeyPair", "AWS::IVS::PublicKey"]
  holders    = { "data.keys" = "customer" }
  modes      = { "data.keys" = "provided" }
  because    = "Only the public half is given to IVS; the private key with which tokens are signed the customer keeps and changes."
  source     = "ivs-security"
  confidence = "derived"
}

override "ivs-ingest" {
  on      = ["AWS::IVS::Channel", "AWS::IVS::IngestConfiguration"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Takes streams by RTMPS and delivers them by HTTPS."
      customer = "Leaving insecure ingest off."
    }
  }
  because    = "Ingest without encryption is off until the customer allows it."
  source     = "ivs-security"
  confidence = "derived"
}

override "ivs-no-updates-to-let-in" {
  on         = ["AWS::IVS::Channel", "AWS::IVS::Stage"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "ivs-security"
  confidence = "derived"
}
