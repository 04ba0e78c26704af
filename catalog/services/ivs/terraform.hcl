types {
  aws_ivs_channel                 = "AWS::IVS::Channel"
  aws_ivs_playback_key_pair       = "AWS::IVS::PlaybackKeyPair"
  aws_ivs_recording_configuration = "AWS::IVS::RecordingConfiguration"
}
