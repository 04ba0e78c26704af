types {
  aws_finspace_kx_environment = "AWS::FinSpace::Environment"
}
