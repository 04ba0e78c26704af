amplify-app-no-literal-token = { cfn-nag = ["F41", "F58"], kics = ["73980e43-f399-4fcc-a373-658228f7adf7", "03b38885-8f4e-480c-a0e4-12c1affd15db"],
  requirements = { nist-800-53-r5 = ["IA-5", "SC-12"] } }
amplify-no-literal-password = { cfn-nag = "F60", kics = ["71493c8b-3014-404c-9802-078b74496fb7", "dfb56e5d-ee68-446e-b32a-657b62befe69"],
  requirements = { nist-800-53-r5 = "IA-5" } }
