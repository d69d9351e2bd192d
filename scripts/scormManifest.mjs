/** @typedef {'scorm12' | 'scorm2004'} Course */
/** @typedef {{ title: string, version: string, files: readonly string[] }} Contents */

/** @param {string} text */
const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** What the two versions write differently. */
const kinds = {
  scorm12: {
    names: [
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    ],
    edition: '1.2',
    type: 'adlcp:scormtype',
    item: '',
  },
  scorm2004: {
    names: [
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
      'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    ],
    edition: '2004 4th Edition',
    type: 'adlcp:scormType',
    item: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>`,
  },
}

/**
 * imsmanifest.xml of a course with one unit, in which all scenarios are. The order of elements is the
 * schema's: metadata, organizations, resources.
 * @param {Course} course @param {Contents} contents
 */
export const manifestOf = (course, { title, version, files }) => {
  const { names, edition, type, item } = kinds[course]
  const listed = files.map((file) => `      <file href="${xml(encodeURI(file))}" />`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="handrail-practice" version="${xml(version)}" ${names.join(' ')}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition}</schemaversion>
  </metadata>
  <organizations default="practice">
    <organization identifier="practice">
      <title>${xml(title)}</title>
      <item identifier="all-scenarios" identifierref="app" isvisible="true">
        <title>${xml(title)}</title>${item}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" ${type}="sco" href="index.html">
${listed}
    </resource>
  </resources>
</manifest>
`
}
