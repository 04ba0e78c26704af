check "ivs-no-insecure-ingest" {
  title          = "IVS takes streams encrypted alone"
  responsibility = "data.transit"
  resource       = ["AWS::IVS::Channel", "AWS::IVS::IngestConfiguration"]
  severity       = "medium"
  like           = off(self.InsecureIngest)
  why            = "Over plain RTMP the stream key goes in the clear, and whoever reads it can broadcast in the channel's name."
  fix            = "Leave {InsecureIngest} out, or set it to false, and let encoders push by RTMPS."
}
