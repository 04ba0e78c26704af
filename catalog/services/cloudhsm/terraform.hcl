types {
  aws_cloudhsm_v2_cluster = "AWS::CloudHSM::Cluster"
}

prefixes {
  aws_cloudhsm = "AWS::CloudHSM::"
}
