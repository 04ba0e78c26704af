service "ivs" {
  title      = "Amazon Interactive Video Service"
  names      = ["amazon ivs", "ivs-realtime", "Amazon Interactive Video Service RealTime", "IVS RealTime"]
  model      = "abstracted"
  prefixes   = ["AWS::IVS::"]
  because    = "AWS takes in, transcodes and delivers the streams; stream keys, who may watch, whether unencrypted ingest is let in, and the bucket of recordings are the customer's."
  sources    = ["best-practices-wp", "srm-page", "ivs-security"]
  classed_by = "ivs-security"

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
  because    = "Only the public half stays with IVS, which changes no keys: the private key with which tokens are signed the customer makes, keeps and replaces."
  source     = "ivs-playback-keys"
  confidence = "documented"
}

override "ivs-ingest" {
  on      = ["AWS::IVS::Channel", "AWS::IVS::IngestConfiguration"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Takes streams by RTMPS and delivers them by HTTPS; inside its network they are not encrypted from end to end."
      customer = "Leaving insecure ingest off."
    }
  }
  because    = "Ingest is encrypted unless the channel allows it not to be, and playback always; in between, IVS works on the stream in the clear."
  source     = "ivs-security"
  confidence = "documented"
}

override "ivs-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::IVS::Channel", "AWS::IVS::Stage"]
  source  = "ivs-security"
}
