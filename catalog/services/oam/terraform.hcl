fold "aws_oam_sink_policy" {
  into = "AWS::Oam::Sink"
  on   = self.sink_identifier
  set  = { Policy = json(self.policy) }
}
