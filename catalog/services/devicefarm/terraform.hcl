types {
  aws_devicefarm_test_grid_project = "AWS::DeviceFarm::TestGridProject"
  aws_devicefarm_upload            = "AWS::DeviceFarm::Upload"
}
