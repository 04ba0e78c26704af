types {
  aws_medialive_channel              = "AWS::MediaLive::Channel"
  aws_medialive_input                = "AWS::MediaLive::Input"
  aws_medialive_input_security_group = "AWS::MediaLive::InputSecurityGroup"
  aws_medialive_multiplex            = "AWS::MediaLive::Multiplex"
  aws_medialive_multiplex_program    = "AWS::MediaLive::Multiplexprogram"
}
