types {
  aws_pinpointsmsvoicev2_configuration_set = "AWS::SMSVOICE::ConfigurationSet"
  aws_pinpointsmsvoicev2_opt_out_list      = "AWS::SMSVOICE::OptOutList"
  aws_pinpointsmsvoicev2_phone_number      = "AWS::SMSVOICE::PhoneNumber"
}

prefixes {
  aws_pinpointsmsvoicev2 = "AWS::SMSVOICE::"
}
